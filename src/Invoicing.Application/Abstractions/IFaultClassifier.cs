namespace Invoicing.Application.Abstractions;

/// <summary>Tells faults of the surroundings, which pass, from faults of the program.</summary>
public interface IFaultClassifier
{
    /// <summary>True where the database is away, restarting or overloaded.</summary>
    bool IsUnavailable(Exception exception);
}
