namespace Invoicing.Api.Hosting;

/// <summary>A dialect's one switch from failures to its own statuses and bodies.</summary>
internal interface IErrorMapper
{
    /// <summary>Must answer every <see cref="FailureKind"/> and must not throw.</summary>
    ErrorResponse Map(Failure failure, HttpContext context);
}
