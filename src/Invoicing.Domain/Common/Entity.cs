namespace Invoicing.Domain.Common;

/// <summary>An aggregate root: belongs to one account and remembers what happened to it until that is stored.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _events = [];

    public AccountId AccountId { get; protected init; }

    /// <summary>Rises with every change, so that a change made from an old reading is noticed.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<DomainEvent> Events => _events;

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
