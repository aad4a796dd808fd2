using Microsoft.EntityFrameworkCore.Migrations;

namespace TalentBot.Host.Storage.Sqlite.Migrations;

/// <summary>The places that the bot was added to.</summary>
internal sealed partial class Installations : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "Installations",
            columns: table => new
            {
                Tenant = table.Column<string>(type: "TEXT", nullable: false),
                Conversation = table.Column<string>(type: "TEXT", nullable: false),
                Kind = table.Column<string>(type: "TEXT", nullable: false),
                ServiceUrl = table.Column<string>(type: "TEXT", nullable: false),
                Bot = table.Column<string>(type: "TEXT", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Installations", x => new { x.Tenant, x.Conversation });
            }
        );

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.DropTable(name: "Installations");
}
