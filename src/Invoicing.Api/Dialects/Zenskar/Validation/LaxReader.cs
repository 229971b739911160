using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Takes a value in any of the forms that pydantic's lax mode takes. Null with a complaint where it is none of them.</summary>
internal delegate T? LaxReader<T>(JsonElement value, out Complaint? complaint)
    where T : struct;
