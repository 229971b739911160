using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class OrganizationLogoConfiguration : IEntityTypeConfiguration<OrganizationLogo>
{
    public void Configure(EntityTypeBuilder<OrganizationLogo> builder)
    {
        builder.ToTable("organization_logos");
        builder.HasKey(logo => logo.OrganizationId);
        builder.Property(logo => logo.OrganizationId).ValueGeneratedNever();
        builder.Property(logo => logo.MediaType).HasMaxLength(100);
        builder.HasOne<Organization>().WithOne().HasForeignKey<OrganizationLogo>(logo => logo.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(logo => logo.AccountId);
    }
}
