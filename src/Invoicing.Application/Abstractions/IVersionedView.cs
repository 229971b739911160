namespace Invoicing.Application.Abstractions;

/// <summary>The view of one aggregate, with the version that it shows. What a command returns shows the version that its save gave.</summary>
public interface IVersionedView
{
    Guid Id { get; }

    int Version { get; }

    /// <summary>The same view, of another version.</summary>
    IVersionedView At(int version);
}
