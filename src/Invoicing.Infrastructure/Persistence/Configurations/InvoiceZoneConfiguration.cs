using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

// Not unique: who writes a combination first would make all others wait until its invoice is committed. One that is kept twice does no harm.
internal sealed class InvoiceZoneConfiguration : IEntityTypeConfiguration<InvoiceZone>
{
    /// <summary>Notes that an invoice has payments now. Of the triggers of one table the model needs to know but one.</summary>
    public const string PaymentsTrigger = "tr_payments_zone";

    public void Configure(EntityTypeBuilder<InvoiceZone> builder)
    {
        builder.ToTable("invoice_zones");
        builder.HasNoKey();
        builder.Property(zone => zone.NumberBeginning).HasMaxLength(60);
        builder.HasIndex(zone => new
        {
            zone.AccountId, zone.CreatedAtWeek, zone.UpdatedAtWeek, zone.IssueDateWeek, zone.DueDateWeek, zone.IssuedAtWeek, zone.NumberBeginning, zone.HasPayments,
        }).HasDatabaseName("ix_invoice_zones");
    }
}
