using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Invoicing.Application.Tests.Guards;

/// <summary>The model without the account filter.</summary>
internal sealed class UnfilteredModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsSubclassOf(typeof(Entity))))
        {
            type.SetQueryFilter(null);
        }
    }
}

/// <summary>The model without the version as concurrency token.</summary>
internal sealed class UnversionedModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsSubclassOf(typeof(Entity))))
        {
            type.FindProperty("Version")!.IsConcurrencyToken = false;
        }
    }
}
