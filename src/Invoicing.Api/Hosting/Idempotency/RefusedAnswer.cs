namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>Ends a unit of work whose answer is a refusal: nothing of it is stored, and the answer is sent as it is.</summary>
internal sealed class RefusedAnswer : Exception;
