namespace Invoicing.Api.JsonApi.Resources;

/// <summary>The words in which a description names its relationships.</summary>
internal static class Related
{
    public static Relationship ToOne<TView>(string name, string target, Func<TView, Guid?> id) =>
        new ToOne(name, target, view => id((TView)view)?.ToString());

    /// <param name="inverse">The relationship of the target that leads back here.</param>
    public static Relationship ToMany(string name, string target, string inverse) => new ToMany(name, target, inverse);

    /// <summary>The same, and a request to its own address may change it.</summary>
    public static Relationship Writable(this Relationship relationship) => relationship with { IsWritable = true };

    /// <summary>The same, and the document of a new resource may name it.</summary>
    public static Relationship Sendable(this Relationship relationship) => relationship with { IsSendable = true };

    /// <summary>The same, and the document of a new resource must name it.</summary>
    public static Relationship Required(this Relationship relationship) => relationship with { IsSendable = true, MustBeSent = true };
}
