namespace Invoicing.Domain.Common;

/// <summary>An aggregate root: belongs to one account and remembers what happened to it until that is stored.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _events = [];

    public AccountId AccountId { get; protected init; }

    /// <summary>Rises with every change, so that a change made from an old reading is noticed.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<DomainEvent> Events => _events;

    /// <param name="read">The version that the caller has read and decided upon; null where it does not care.</param>
    /// <exception cref="InvoicingException">Conflict <c>version.changed</c>.</exception>
    public void RefuseIfChangedSince(int? read)
    {
        if (read is { } version && version != Version)
        {
            throw new InvoicingException(ErrorKind.Conflict, "version.changed", "Somebody has changed this since you read it; read it again.");
        }
    }

    public void ClearEvents() => _events.Clear();

    /// <summary>However much happens before the next save, it is one change.</summary>
    protected void Raise(DomainEvent happened)
    {
        if (_events.Count == 0)
        {
            Version++;
        }

        _events.Add(happened);
    }
}
