using Invoicing.Domain.Common;

namespace Invoicing.Application.Abstractions;

/// <summary>
/// The version that the caller of this request believes an aggregate to have. The unit of work compares it with the version that the use
/// case read, before anything is saved; whoever changes the aggregate in between has the use case run, and compared, again.
/// </summary>
public sealed class Precondition
{
    private IReadOnlyCollection<int> _versions = [];

    /// <summary>Whether there is an expectation that has not been compared yet.</summary>
    public bool IsOpen { get; private set; }

    public Guid Aggregate { get; private set; }

    /// <param name="versions">One of them must be the version; none is none.</param>
    public void Expect(Guid aggregate, IReadOnlyCollection<int> versions) => (Aggregate, _versions, IsOpen) = (aggregate, versions, true);

    /// <exception cref="InvoicingException">PreconditionFailed, where the version is another one.</exception>
    public void Compare(int version)
    {
        if (!_versions.Contains(version))
        {
            throw new InvoicingException(
                ErrorKind.PreconditionFailed,
                "precondition.failed",
                "It has changed since you read it; read it again and send your change with its new ETag.");
        }

        IsOpen = false;
    }

    /// <summary>Has the expectation compared once more, because what was read is read again.</summary>
    public void Reopen() => IsOpen = true;
}
