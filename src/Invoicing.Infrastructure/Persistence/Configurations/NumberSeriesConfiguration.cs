using Invoicing.Domain.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("number_series");
        builder.HasKey(series => series.Id);
        builder.Property(series => series.Id).ValueGeneratedNever();
        builder.Property(series => series.Name).HasMaxLength(NumberSeries.MaximumName);
        builder.Property(series => series.Period).HasMaxLength(7);
        builder.Ignore(series => series.LastDrawn);
        builder.HasIndex(series => new { series.AccountId, series.OwnerId, series.Name })
            .IsUnique().HasDatabaseName(UniqueIndexes.NumberSeriesOwner);
    }
}
