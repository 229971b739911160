using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Idempotency;

/// <summary>An answer under its key. Neither the key nor what was sent or answered can be read from it: see <see cref="AnswerSeal"/>.</summary>
public sealed class KeyedAnswerRecord
{
    public required AccountId AccountId { get; init; }

    /// <summary>Stands for key and scope.</summary>
    public required byte[] Name { get; init; }

    /// <summary>Stands for the payload.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>Status, headers and body, sealed.</summary>
    public required byte[] Answer { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
