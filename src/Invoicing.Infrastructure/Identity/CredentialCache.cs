using System.Collections.Concurrent;

namespace Invoicing.Infrastructure.Identity;

/// <summary>Remembers looked-up credentials for two seconds, so that a busy caller costs no look-up per request.</summary>
internal sealed class CredentialCache(TimeProvider time)
{
    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Entry> _entries = new();

    public CredentialRecord? Find(byte[] secretHash) =>
        _entries.TryGetValue(KeyOf(secretHash), out var entry) && time.GetElapsedTime(entry.At) < Lifetime ? entry.Record : null;

    public void Remember(CredentialRecord record)
    {
        // Old entries are worthless after two seconds, so dropping all of them is as good as a search for the oldest.
        if (_entries.Count >= Capacity)
        {
            _entries.Clear();
        }

        _entries[KeyOf(record.SecretHash)] = new Entry(record, time.GetTimestamp());
    }

    public void Forget(byte[] secretHash) => _entries.TryRemove(KeyOf(secretHash), out _);

    private static string KeyOf(byte[] hash) => Convert.ToHexString(hash);

    private sealed record Entry(CredentialRecord Record, long At);
}
