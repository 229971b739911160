namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>The calls are not about one organization and name none.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WithoutOrganizationAttribute : Attribute;
