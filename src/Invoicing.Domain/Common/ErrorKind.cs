namespace Invoicing.Domain.Common;

/// <summary>The closed vocabulary of refusals. Each dialect turns a kind into its own status and body, once.</summary>
public enum ErrorKind
{
    Invalid,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    Unprocessable,

    /// <summary>Nothing is wrong with the request; the same request may succeed in a moment.</summary>
    Unavailable,
}
