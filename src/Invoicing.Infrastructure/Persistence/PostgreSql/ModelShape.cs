using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class ModelShape
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var (serial, sequence) in Serials.Of(builder))
        {
            NpgsqlPropertyBuilderExtensions.UseHiLo(serial, sequence);
        }

        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.FindAnnotation(JsonColumn.Annotation) is not null)
            {
                property.SetColumnType("jsonb");
            }
        }
    }
}
