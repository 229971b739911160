using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>An index that also holds what the found rows are sorted by, so that they are sorted without being looked up one by one.</summary>
internal static class CoveringIndex
{
    private const string Annotation = "Invoicing:Covers";

    public static IndexBuilder<TEntity> Covers<TEntity>(this IndexBuilder<TEntity> index, Expression<Func<TEntity, object?>> properties)
    {
        index.Metadata.SetAnnotation(Annotation, properties.GetMemberAccessList().Select(member => member.Name).ToArray());
        return index;
    }

    /// <summary>What each provider has a word of its own for.</summary>
    public static IEnumerable<(IMutableIndex Index, string[] Properties)> Of(IMutableModel model)
    {
        foreach (var index in model.GetEntityTypes().SelectMany(type => type.GetIndexes()))
        {
            if (index.RemoveAnnotation(Annotation) is { Value: string[] properties })
            {
                yield return (index, properties);
            }
        }
    }
}
