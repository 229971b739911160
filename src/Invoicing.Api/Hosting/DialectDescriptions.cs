using Invoicing.Api.Hosting.Idempotency;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Hosting;

/// <summary>Tells the API explorer what a dialect's actions do not repeat: the failures of every operation, and what raw bodies hold.</summary>
internal sealed class DialectDescriptions(IEnumerable<DialectDocument> documents, IModelMetadataProvider metadata) : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var action in context.Results)
        {
            ShowBodyModel(action);
            if (documents.FirstOrDefault(document => document.Name == action.GroupName) is { } dialect)
            {
                AddFailures(action, dialect);
            }
        }
    }

    private void ShowBodyModel(ApiDescription action)
    {
        var model = action.ActionDescriptor.EndpointMetadata.OfType<BodyModelAttribute>().FirstOrDefault()?.Model;
        var body = action.ParameterDescriptions.FirstOrDefault(parameter => parameter.Source == BindingSource.Body);
        if (model is null || body is null)
        {
            return;
        }

        body.Type = model;
        body.ModelMetadata = metadata.GetMetadataForType(model);
    }

    private void AddFailures(ApiDescription action, DialectDocument dialect)
    {
        var failures = KeyedWrites.IsWrite(action.HttpMethod) ? dialect.Failures.Concat(dialect.WriteFailures).DistinctBy(failure => failure.Key) : dialect.Failures;
        foreach (var (status, type) in failures.Where(failure => action.SupportedResponseTypes.All(known => known.StatusCode != failure.Key)))
        {
            action.SupportedResponseTypes.Add(new ApiResponseType
            {
                StatusCode = status,
                Type = type,
                ModelMetadata = metadata.GetMetadataForType(type),
                ApiResponseFormats = [new ApiResponseFormat { MediaType = dialect.ContentType }],
            });
        }
    }
}
