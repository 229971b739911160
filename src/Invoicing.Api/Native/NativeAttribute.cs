using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Negotiation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Invoicing.Api.Native;

/// <summary>Marks a controller of the native API, whose requests and answers are JSON:API documents.</summary>
public sealed class NativeAttribute() : DialectAttribute(NativeDialect.Name), IFilterFactory
{
    public bool IsReusable => true;

    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => new NegotiationFilter();
}
