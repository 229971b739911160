namespace Invoicing.Domain.Common;

/// <summary>The closed vocabulary of refusals. Each dialect turns a kind into its own status and body, once.</summary>
public enum ErrorKind
{
    Invalid,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,

    /// <summary>The caller's change starts from a version that is no longer the current one.</summary>
    PreconditionFailed,
    Unprocessable,

    /// <summary>Nothing is wrong with the request; the same request may succeed in a moment.</summary>
    Unavailable,
}
