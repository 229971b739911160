namespace Invoicing.Api.Hosting;

/// <summary>The type that the OpenAPI document shows for the body of an action that reads it as raw JSON.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BodyModelAttribute(Type model) : Attribute
{
    public Type Model { get; } = model;
}
