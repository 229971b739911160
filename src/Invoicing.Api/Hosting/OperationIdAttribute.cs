namespace Invoicing.Api.Hosting;

/// <summary>The operation's name in the OpenAPI document, and so the method's name in generated clients. Unique in its dialect.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationIdAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
