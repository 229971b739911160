using System.Reflection;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Entities in states that no use case leads to, for tests of what the database finds.</summary>
internal static class Stored
{
    /// <param name="values">An anonymous object with the properties that are set.</param>
    public static TEntity New<TEntity>(object values)
        where TEntity : class
    {
        var entity = (TEntity)Activator.CreateInstance(typeof(TEntity), nonPublic: true)!;
        foreach (var value in values.GetType().GetProperties())
        {
            Setter(typeof(TEntity), value.Name).Invoke(entity, [value.GetValue(values)]);
        }

        return entity;
    }

    private static MethodInfo Setter(Type type, string name)
    {
        var property = type.GetProperty(name)!;
        return property.DeclaringType!.GetProperty(name)!.GetSetMethod(nonPublic: true)!;
    }
}
