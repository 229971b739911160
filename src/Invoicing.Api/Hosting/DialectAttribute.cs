using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Invoicing.Api.Hosting;

/// <summary>Marks a controller as part of a dialect: its credentials, its errors, its OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class DialectAttribute(string dialect) : Attribute, IAuthorizeData, IApiDescriptionGroupNameProvider
{
    public string Dialect { get; } = dialect;

    public string? GroupName => Dialect;

    public string? Policy { get; set; }

    public string? Roles { get; set; }

    public string? AuthenticationSchemes { get; set; } = dialect;
}
