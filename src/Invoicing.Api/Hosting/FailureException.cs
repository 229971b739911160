namespace Invoicing.Api.Hosting;

/// <summary>Thrown anywhere below the error middleware to answer with this failure.</summary>
internal class FailureException(Failure failure) : Exception(failure.Message)
{
    public Failure Failure { get; } = failure;
}
