using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Reads a product's exceptions.</summary>
internal interface IDatabaseErrors : IFaultClassifier
{
    /// <summary>Name of the unique index or key that was violated, or null.</summary>
    string? ViolatedIndex(Exception exception);

    /// <summary>True where another transaction was in the way and the same work may succeed when it is run again.</summary>
    bool IsConflict(Exception exception);

    /// <summary>True where a trigger refused to change what was issued or recorded.</summary>
    bool IsFrozen(Exception exception);
}
