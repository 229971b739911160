using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class CompanyRegisterEntryConfiguration : IEntityTypeConfiguration<CompanyRegisterEntry>
{
    public void Configure(EntityTypeBuilder<CompanyRegisterEntry> builder)
    {
        builder.ToTable("company_register");
        builder.HasKey(entry => entry.Identifier).HasName(UniqueIndexes.RegisterEntry);
        builder.Property(entry => entry.CountryCode).HasMaxLength(2);
        builder.Property(entry => entry.Name).HasMaxLength(CompanyRegisterEntry.MaximumName);
        builder.Property(entry => entry.NameKey).HasMaxLength(CompanyRegisterEntry.MaximumKey);
        builder.Property(entry => entry.Address).AsJson();

        // A search reads one country in the order of the names. No account begins it, because the register belongs to none.
        builder.HasIndex(entry => new { entry.CountryCode, entry.NameKey, entry.Identifier });
    }
}
