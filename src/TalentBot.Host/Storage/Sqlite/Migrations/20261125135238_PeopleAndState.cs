using Microsoft.EntityFrameworkCore.Migrations;

namespace TalentBot.Host.Storage.Sqlite.Migrations;

/// <summary>Who has to do with which assessment, and the bot's state.</summary>
internal sealed partial class PeopleAndState : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "People",
            columns: table => new
            {
                AssessmentId = table.Column<string>(type: "TEXT", nullable: false),
                ObjectId = table.Column<string>(type: "TEXT", nullable: false),
                ChatId = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "PK_People",
                    x => new
                    {
                        x.AssessmentId,
                        x.ObjectId,
                        x.ChatId,
                    }
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "States",
            columns: table => new
            {
                Key = table.Column<string>(type: "TEXT", nullable: false),
                ETag = table.Column<string>(type: "TEXT", nullable: true),
                Json = table.Column<string>(type: "TEXT", nullable: false),
                WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_States", x => x.Key);
            }
        );

        migrationBuilder.CreateIndex(name: "IX_People_ChatId", table: "People", column: "ChatId");

        migrationBuilder.CreateIndex(
            name: "IX_People_ObjectId",
            table: "People",
            column: "ObjectId"
        );
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "People");

        migrationBuilder.DropTable(name: "States");
    }
}
