using Microsoft.EntityFrameworkCore.Migrations;

namespace TalentBot.Host.Storage.Sqlite.Migrations;

/// <summary>The frameworks that decisions began with.</summary>
internal sealed partial class Frameworks : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "Frameworks",
            columns: table => new
            {
                Version = table.Column<string>(type: "TEXT", nullable: false),
                Text = table.Column<string>(type: "TEXT", nullable: false),
                ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                FirstSeen = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Frameworks", x => x.Version);
            }
        );

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.DropTable(name: "Frameworks");
}
