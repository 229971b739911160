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
        builder.Property(entry => entry.Name).HasMaxLength(500);
        builder.Property(entry => entry.Address).AsJson();
    }
}
