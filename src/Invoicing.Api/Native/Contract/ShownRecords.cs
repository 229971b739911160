using Invoicing.Api.JsonApi;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Contract;

/// <summary>
/// Tells the API explorer which records the actions show and read, so that the records' schemas are made;
/// <see cref="NativeContract"/> puts the documents around them.
/// </summary>
internal sealed class ShownRecords(ResourceTypes types, IModelMetadataProvider metadata) : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var action in context.Results)
        {
            var known = action.ActionDescriptor.EndpointMetadata;
            if (known.OfType<ResourceEndpoint>().FirstOrDefault() is { } endpoint)
            {
                Add(action, StatusOf(endpoint.Action), endpoint.Type.AttributesType);
            }

            if (known.OfType<ShowsAttribute>().FirstOrDefault() is { } shown)
            {
                Add(action, shown.Status, types[shown.Resource].AttributesType);
            }

            if (SentIn(known) is { } record)
            {
                var body = action.ParameterDescriptions.Single(parameter => parameter.Source == BindingSource.Body);
                (body.Type, body.ModelMetadata) = (record, metadata.GetMetadataForType(record));
            }
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private static Type? SentIn(IList<object> known) => known.OfType<ResourceEndpoint>().FirstOrDefault() is { Action: ResourceAction.Create } endpoint
        ? endpoint.Type.AlsoSent
        : known.OfType<TakesAttribute>().FirstOrDefault()?.Attributes;

    private void Add(ApiDescription action, int status, Type record)
    {
        var shown = status is StatusCodes.Status204NoContent ? typeof(void) : record;
        action.SupportedResponseTypes.Add(new ApiResponseType
        {
            StatusCode = status,
            Type = shown,
            ModelMetadata = metadata.GetMetadataForType(shown),
            ApiResponseFormats = shown == typeof(void) ? [] : [new ApiResponseFormat { MediaType = JsonApiMediaType.Name }],
        });
    }

    private static int StatusOf(ResourceAction action) => action switch
    {
        ResourceAction.Create => StatusCodes.Status201Created,
        ResourceAction.Delete or ResourceAction.ChangeLinkage => StatusCodes.Status204NoContent,
        _ => StatusCodes.Status200OK,
    };
}
