namespace Invoicing.Domain.Common;

/// <summary>An aggregate root: belongs to one account and remembers what happened to it until that is stored.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _events = [];

    public AccountId AccountId { get; protected init; }

    /// <summary>Rises with every stored change. Kept by the ledger's persistence; of no meaning to the aggregate itself.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<DomainEvent> Events => _events;

    public void ClearEvents() => _events.Clear();

    protected void Raise(DomainEvent happened) => _events.Add(happened);
}
