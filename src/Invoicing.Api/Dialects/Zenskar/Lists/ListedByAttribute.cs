namespace Invoicing.Api.Dialects.Zenskar.Lists;

/// <summary>The query parameters of a list, which the action reads itself: the properties of a type, by their JSON names.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ListedByAttribute(Type parameters) : Attribute
{
    public Type Parameters { get; } = parameters;
}
