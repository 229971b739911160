namespace Invoicing.Infrastructure.Persistence;

/// <summary>Rises with every change of an aggregate, so that a change made from an old reading is noticed.</summary>
internal static class VersionColumn
{
    public const string Name = "Version";
}
