using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

// Looked up before anybody is known, so none of these has an account filter.
internal sealed class CredentialConfiguration : IEntityTypeConfiguration<CredentialRecord>
{
    public void Configure(EntityTypeBuilder<CredentialRecord> builder)
    {
        builder.ToTable("credentials");
        builder.HasKey(credential => credential.Id);
        builder.Property(credential => credential.Id).ValueGeneratedNever();
        builder.Property(credential => credential.Name).HasMaxLength(320);
        builder.Property(credential => credential.SecretHash).HasMaxLength(32);
        builder.Property(credential => credential.Beginning).HasMaxLength(8);
        builder.Property(credential => credential.Permissions).AsJson();
        builder.Property(credential => credential.RefreshHash).HasMaxLength(32);
        builder.Property(credential => credential.Grants).AsJson();
        builder.Property(credential => credential.Scopes).AsJson();
        builder.HasIndex(credential => credential.SecretHash).IsUnique();
        builder.HasIndex(credential => new { credential.AccountId, credential.Beginning });
        builder.HasIndex(credential => credential.CustomerId);
    }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<UserRecord>
{
    public void Configure(EntityTypeBuilder<UserRecord> builder)
    {
        builder.ToTable("users");
        builder.HasKey(user => user.Id);
        builder.HasAlternateKey(user => user.Serial);
        builder.Property(user => user.Id).ValueGeneratedNever();
        builder.Property(user => user.Email).HasMaxLength(320);
        builder.Property(user => user.PasswordHash).HasMaxLength(200);
        builder.HasIndex(user => user.Email).IsUnique();
    }
}

internal sealed class SecretConfiguration : IEntityTypeConfiguration<SecretRecord>
{
    public void Configure(EntityTypeBuilder<SecretRecord> builder)
    {
        builder.ToTable("secrets");
        builder.HasKey(secret => secret.Name).HasName("pk_secrets");
        builder.Property(secret => secret.Name).HasMaxLength(64);
    }
}
