using System.Collections.Frozen;
using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence.Conventions;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Events as they are stored.</summary>
internal static class EventJson
{
    private static readonly FrozenDictionary<string, Type> Types = typeof(DomainEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DomainEvent)))
        .ToFrozenDictionary(type => type.Name);

    public static string Write(DomainEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), StorageJson.Options);

    public static DomainEvent Read(OutboxMessage message) =>
        (DomainEvent)JsonSerializer.Deserialize(message.Payload, Types[message.Type], StorageJson.Options)!;
}
