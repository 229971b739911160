using Invoicing.Domain.Customers;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class FinancedInvoiceConfiguration : IEntityTypeConfiguration<FinancedInvoice>
{
    public void Configure(EntityTypeBuilder<FinancedInvoice> builder)
    {
        builder.ToTable("financed_invoices");
        builder.HasKey(financed => financed.InvoiceId).HasName(UniqueIndexes.FinancedInvoice);
        builder.Property(financed => financed.InvoiceId).ValueGeneratedNever();
        builder.HasOne<Invoice>().WithMany().HasForeignKey(financed => financed.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(financed => new { financed.AccountId, financed.OrganizationId, financed.CustomerId });
    }
}

internal sealed class CompanyLineConfiguration : IEntityTypeConfiguration<CompanyLine>
{
    public void Configure(EntityTypeBuilder<CompanyLine> builder)
    {
        builder.ToTable("company_lines");
        builder.HasKey(line => line.OrganizationId).HasName(UniqueIndexes.CompanyLine);
        builder.Property(line => line.OrganizationId).ValueGeneratedNever();
        builder.Property(line => line.Contact).AsJson();
        builder.HasOne<Organization>().WithMany().HasForeignKey(line => line.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(line => new { line.AccountId, line.Status, line.OrganizationId });
    }
}

internal sealed class DebtorLineConfiguration : IEntityTypeConfiguration<DebtorLine>
{
    public void Configure(EntityTypeBuilder<DebtorLine> builder)
    {
        builder.ToTable("debtor_lines");
        builder.HasKey(line => line.CustomerId).HasName(UniqueIndexes.DebtorLine);
        builder.Property(line => line.CustomerId).ValueGeneratedNever();
        builder.HasOne<Customer>().WithMany().HasForeignKey(line => line.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
