using System.Linq.Expressions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    /// <summary>All that an account's list can be sorted by. Thousands with one status are sorted from the index in milliseconds, from the table in tenths of a second.</summary>
    private static readonly Expression<Func<Invoice, object?>> Sorted =
        invoice => new { invoice.Id, invoice.UpdatedAt, invoice.IssueDate, invoice.DueDate, invoice.Number, invoice.GrossAmount };

    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("invoices", table => table.HasTrigger(FrozenColumns.InvoicesTrigger));
        builder.HasKey(invoice => invoice.Id);
        builder.HasAlternateKey(invoice => invoice.Serial);
        builder.Property(invoice => invoice.Id).ValueGeneratedNever();
        builder.Property(invoice => invoice.Reference).HasMaxLength(255);
        builder.Property(invoice => invoice.ExternalId).HasMaxLength(500);
        builder.Property(invoice => invoice.NumberKey).HasMaxLength(60);
        builder.Property(invoice => invoice.Hash).HasMaxLength(64);
        builder.Property(invoice => invoice.PreviousHash).HasMaxLength(64);
        builder.Property(invoice => invoice.RevisionHash).HasMaxLength(64);
        builder.Property(invoice => invoice.Seller).AsJson();
        builder.Property(invoice => invoice.Buyer).AsJson();
        builder.Property(invoice => invoice.Allowances).AsJson();
        builder.Property(invoice => invoice.Taxes).AsJson();
        builder.Property(invoice => invoice.Charges).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(invoice => invoice.PaymentTerms).AsJson();
        builder.Property(invoice => invoice.Instalments).AsJson();
        builder.Property(invoice => invoice.References).AsJson().HasColumnName("document_references");
        builder.Property(invoice => invoice.Delivery).AsJson();
        builder.Property(invoice => invoice.InvoicingPeriod).AsJson();
        builder.Property(invoice => invoice.Attachments).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(invoice => invoice.Notes).AsJson();
        builder.Ignore(invoice => invoice.Balance);
        builder.Ignore(invoice => invoice.Uncredited);
        builder.Ignore(invoice => invoice.Period);
        builder.ComplexProperty(invoice => invoice.Totals, totals => totals.IsRequired());
        builder.OwnsMany(invoice => invoice.Lines, ConfigureLine);
        ConfigureParents(builder);
        ConfigureUniqueness(builder);
        ConfigureLists(builder);
        ConfigureAccountList(builder);
        ConfigureParentIndexes(builder);
    }

    private static void ConfigureLine(OwnedNavigationBuilder<Invoice, InvoiceLine> line)
    {
        line.ToTable("invoice_lines", table => table.HasTrigger(FrozenColumns.LinesTrigger));
        line.WithOwner().HasForeignKey("InvoiceId");
        line.HasKey("InvoiceId", nameof(InvoiceLine.Position));
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.Description).HasMaxLength(DraftLimits.Description);
        line.Property(l => l.UnitCode).HasMaxLength(DraftLimits.UnitCode);
        line.Property(l => l.ExemptionReason).HasMaxLength(DraftLimits.Reason);
        line.Property(l => l.ExemptionCode).HasMaxLength(DraftLimits.ExemptionCode);
        line.Ignore(l => l.Period);
    }

    private static void ConfigureParents(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasOne<Organization>().WithMany().HasForeignKey(invoice => invoice.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(invoice => invoice.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(invoice => invoice.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(invoice => invoice.CreditedInvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(invoice => invoice.CorrectsInvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Order>().WithMany().HasForeignKey(invoice => invoice.OrderId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureUniqueness(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.SeriesId, invoice.Number })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceNumber).HasFilter("number is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.SeriesId, invoice.ChainPosition })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoicePosition).HasFilter("chain_position is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.CustomerId, invoice.Reference })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceReference).HasFilter("reference is not null and customer_id is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.ExternalId })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceExternalId).HasFilter("external_id is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.ContractId, invoice.PeriodStart, invoice.PeriodEnd, invoice.Attempt })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoicePeriod).HasFilter("contract_id is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.ContractId, invoice.BilledOn })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceCycles).HasFilter("billed_on is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrderId })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceOrder).HasFilter("order_id is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.CorrectsInvoiceId })
            .IsUnique().HasDatabaseName(UniqueIndexes.InvoiceCorrection).HasFilter("corrects_invoice_id is not null");
    }

    /// <summary>The lists of one organization or one customer: an index for each order, and for each filter that narrows enough to be worth it.</summary>
    private static void ConfigureLists(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.CreatedAt, invoice.Serial }).Covers(Sorted);
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.UpdatedAt, invoice.Serial });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.TotalAmount, invoice.Serial });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.OpenAmount, invoice.Serial });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.DueDate });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.Status, invoice.CreatedAt, invoice.Serial });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.CustomerId, invoice.CreatedAt, invoice.Serial }).Covers(Sorted);
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OrganizationId, invoice.Number });
    }

    /// <summary>The list of the whole account: one for each field that it can be sorted by or asked for.</summary>
    private static void ConfigureAccountList(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.CreatedAt, invoice.Serial })
            .Covers(invoice => new { invoice.Id, invoice.Status, invoice.Number, invoice.UpdatedAt, invoice.IssueDate, invoice.DueDate, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.UpdatedAt, invoice.Id })
            .Covers(invoice => new { invoice.Status, invoice.Number, invoice.CreatedAt, invoice.IssueDate, invoice.DueDate, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.IssueDate, invoice.Id })
            .Covers(invoice => new { invoice.Status, invoice.Number, invoice.CreatedAt, invoice.UpdatedAt, invoice.DueDate, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.DueDate, invoice.Id })
            .Covers(invoice => new { invoice.Status, invoice.Number, invoice.CreatedAt, invoice.UpdatedAt, invoice.IssueDate, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.Number, invoice.Id })
            .Covers(invoice => new { invoice.Status, invoice.CreatedAt, invoice.UpdatedAt, invoice.IssueDate, invoice.DueDate, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.GrossAmount, invoice.Id }).Covers(invoice => new { invoice.Status, invoice.Number });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.OpenAmount }).Covers(Sorted);
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.IssuedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.Status, invoice.CreatedAt }).Covers(Sorted);
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.Currency, invoice.CreatedAt });
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.Kind, invoice.CreatedAt }).HasFilter("kind = 'CreditNote'");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.Reference }).HasFilter("reference is not null");
        builder.HasIndex(invoice => new { invoice.AccountId, invoice.ExternalId }).HasFilter("external_id is not null");
    }

    /// <summary>What a deleted draft must not leave behind; also the documents of one contract, and the credit notes of one invoice.</summary>
    private static void ConfigureParentIndexes(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasIndex(invoice => invoice.ContractId).HasFilter("contract_id is not null");
        builder.HasIndex(invoice => invoice.CreditedInvoiceId).HasFilter("credited_invoice_id is not null").Covers(invoice => new { invoice.AccountId });
    }
}
