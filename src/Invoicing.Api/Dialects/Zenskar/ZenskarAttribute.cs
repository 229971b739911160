using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Marks a controller of the Zenskar dialect.</summary>
public sealed class ZenskarAttribute() : DialectAttribute(ZenskarDialect.Name);
