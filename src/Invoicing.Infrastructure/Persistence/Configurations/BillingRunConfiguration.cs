using Invoicing.Domain.Billing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class BillingRunConfiguration : IEntityTypeConfiguration<BillingRun>, IEntityTypeConfiguration<BillingRunEntry>
{
    public void Configure(EntityTypeBuilder<BillingRun> builder)
    {
        builder.ToTable("billing_runs");
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.HasWork(run => run.Work);
        builder.HasIndex(run => new { run.AccountId, run.CreatedAt, run.Id });
    }

    public void Configure(EntityTypeBuilder<BillingRunEntry> builder)
    {
        builder.ToTable("billing_run_entries");
        builder.HasKey(entry => new { entry.RunId, entry.ContractId, entry.BilledOn });
        builder.Property(entry => entry.Code).HasMaxLength(100);
        builder.Property(entry => entry.Message).HasMaxLength(BillingRunEntry.LongestMessage);
        builder.HasOne<BillingRun>().WithMany().HasForeignKey(entry => entry.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new { entry.AccountId, entry.RunId, entry.Outcome });
    }
}
