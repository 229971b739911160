using Invoicing.Domain.Common;

namespace Invoicing.Application.Abstractions;

/// <summary>
/// What writes with a key of their caller's choice were answered, so that the same write sent again gets the same answer and has no
/// second effect. An answer is stored in the transaction of its effect and kept for some days.
/// </summary>
public interface IKeyedAnswers
{
    /// <summary>What is kept under the key of the write, or null where nothing is. Takes no lock.</summary>
    Task<KeptAnswer?> FindAsync(KeyedWrite write, CancellationToken cancellationToken);

    /// <summary>Makes the key the running unit of work's alone, until that ends. Does not wait.</summary>
    /// <returns>False where another unit of work has it.</returns>
    Task<bool> TryHoldAsync(KeyedWrite write, CancellationToken cancellationToken);

    /// <summary>Keeps the answer as part of the running unit of work, which holds the key.</summary>
    Task KeepAsync(KeyedWrite write, WrittenAnswer answer, CancellationToken cancellationToken);

    /// <summary>Removes what was kept long enough; never what is kept still or being written.</summary>
    Task RemoveExpiredAsync(CancellationToken cancellationToken);
}

/// <param name="AccountId">Whose key it is; none for a caller without a credential.</param>
/// <param name="Scope">Where the key means this write: who calls, and what is called.</param>
/// <param name="Payload">A digest of everything else that makes it the same write.</param>
public sealed record KeyedWrite(AccountId AccountId, string Scope, string Key, byte[] Payload)
{
    public override string ToString() => "keyed write";
}

/// <param name="Headers">Those that belong to the answer and not to its transport.</param>
public sealed record WrittenAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public override string ToString() => "answer";
}

/// <param name="IsOfSamePayload">False where the key was used for another payload.</param>
public sealed record KeptAnswer(bool IsOfSamePayload, WrittenAnswer Answer);
