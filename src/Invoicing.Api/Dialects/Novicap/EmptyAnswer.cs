namespace Invoicing.Api.Dialects.Novicap;

/// <summary>The empty JSON object that tells that something was done.</summary>
public sealed record EmptyAnswer;
