using Microsoft.EntityFrameworkCore.Migrations;

namespace TalentBot.Host.Storage.Sqlite.Migrations;

/// <summary>The first tables.</summary>
internal sealed partial class Begin : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Assessments",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Tenant = table.Column<string>(type: "TEXT", nullable: false),
                Channel = table.Column<string>(type: "TEXT", nullable: false),
                Origin = table.Column<string>(type: "TEXT", nullable: false),
                StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
                IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                Deadline = table.Column<long>(type: "INTEGER", nullable: false),
                Document = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Assessments", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            name: "Outbox",
            columns: table => new
            {
                Id = table
                    .Column<long>(type: "INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                AssessmentId = table.Column<string>(type: "TEXT", nullable: false),
                Tenant = table.Column<string>(type: "TEXT", nullable: false),
                Effect = table.Column<string>(type: "TEXT", nullable: false),
                Card = table.Column<string>(type: "TEXT", nullable: true),
                AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                State = table.Column<string>(type: "TEXT", nullable: false),
                Reason = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Outbox", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            name: "Posts",
            columns: table => new
            {
                AssessmentId = table.Column<string>(type: "TEXT", nullable: false),
                Card = table.Column<string>(type: "TEXT", nullable: false),
                ActivityId = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Posts", x => new { x.AssessmentId, x.Card });
            }
        );

        migrationBuilder.CreateIndex(
            name: "IX_Assessments_IsOpen_Deadline",
            table: "Assessments",
            columns: ["IsOpen", "Deadline"]
        );

        migrationBuilder.CreateIndex(
            name: "IX_Assessments_Tenant_Channel_Origin",
            table: "Assessments",
            columns: ["Tenant", "Channel", "Origin"],
            unique: true
        );

        migrationBuilder.CreateIndex(
            name: "IX_Outbox_AssessmentId_Id",
            table: "Outbox",
            columns: ["AssessmentId", "Id"]
        );

        migrationBuilder.CreateIndex(
            name: "IX_Outbox_State_DueAt",
            table: "Outbox",
            columns: ["State", "DueAt"]
        );
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Assessments");

        migrationBuilder.DropTable(name: "Outbox");

        migrationBuilder.DropTable(name: "Posts");
    }
}
