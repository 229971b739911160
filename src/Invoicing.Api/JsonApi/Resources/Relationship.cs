namespace Invoicing.Api.JsonApi.Resources;

/// <summary>What a resource says about others.</summary>
/// <param name="Target">The name of the related resources' type.</param>
internal abstract record Relationship(string Name, string Target)
{
    /// <summary>Whether a request to the relationship's own address may change it, which the resource's update does.</summary>
    public bool IsWritable { get; init; }

    /// <summary>Whether the document of a new resource may name it.</summary>
    public bool IsSendable { get; init; }

    /// <summary>Whether nothing is made without it.</summary>
    public bool MustBeSent { get; init; }
}

/// <param name="IdOf">From the view; null where there is none.</param>
internal sealed record ToOne(string Name, string Target, Func<object, string?> IdOf) : Relationship(Name, Target);

/// <param name="Inverse">The relationship of the target that leads back here.</param>
internal sealed record ToMany(string Name, string Target, string Inverse) : Relationship(Name, Target);
