using Invoicing.Domain.Common;

namespace Invoicing.Application.Abstractions;

/// <summary>The actor of the running request or job. Decides what is seen; controllers never do.</summary>
public interface ICurrentActor
{
    /// <summary>Null where nobody is known yet: then no account's data is visible.</summary>
    Actor? Known { get; }

    /// <exception cref="InvoicingException">Unauthorized, where nobody is known.</exception>
    Actor Actor { get; }
}

/// <summary>One per request or job; authentication or the job's claim says once who acts.</summary>
public sealed class CurrentActor : ICurrentActor
{
    public Actor? Known { get; private set; }

    public Actor Actor => Known
        ?? throw new InvoicingException(ErrorKind.Unauthorized, "credential.missing", "Send a credential with the request.");

    public void Become(Actor actor) => Known = actor;
}
