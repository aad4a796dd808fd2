using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage;

/// <summary>The tables, the same in every database; each kind of database is a subclass with its migrations.</summary>
internal abstract class StorageContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<FrameworkRow> Frameworks => Set<FrameworkRow>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<PostRow> Posts => Set<PostRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AssessmentRow>(row =>
        {
            row.HasKey(r => r.Id);
            row.Property(r => r.Version).IsConcurrencyToken();
            row.HasIndex(r => new
                {
                    r.Tenant,
                    r.Channel,
                    r.Origin,
                })
                .IsUnique();
            row.HasIndex(r => new { r.IsOpen, r.Deadline });
        });
        modelBuilder.Entity<OutboxRow>(row =>
        {
            row.HasIndex(r => new { r.AssessmentId, r.Id });
            row.HasIndex(r => new { r.State, r.DueAt });
            row.Property(r => r.State).HasConversion<string>();
        });
        modelBuilder.Entity<FrameworkRow>().HasKey(r => r.Version);
        modelBuilder.Entity<InstallationRow>(row =>
        {
            row.HasKey(r => new { r.Tenant, r.Conversation });
            row.Property(r => r.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<PostRow>().HasKey(r => new { r.AssessmentId, r.Card });
    }
}
