namespace Invoicing.Api.Hosting;

/// <summary>Everything that can keep a request from its answer. A dialect's error mapper turns each into a status and a body.</summary>
internal enum FailureKind
{
    /// <summary>The request cannot be read: 400 unless the dialect says otherwise.</summary>
    Malformed,

    /// <summary>It was read, and fields are to blame.</summary>
    Invalid,
    Unauthorized,
    Forbidden,
    NotFound,

    /// <summary>No route has this path.</summary>
    RouteNotFound,

    /// <summary>The path exists for other methods; the <c>Allow</c> header is already set.</summary>
    MethodNotAllowed,
    Conflict,

    /// <summary><c>If-Match</c> names another version than the current one: 412.</summary>
    PreconditionFailed,
    Unprocessable,
    PayloadTooLarge,
    TooManyRequests,
    Unavailable,

    /// <summary>A defect of ours. The message says nothing about it.</summary>
    Unexpected,
}
