using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IcResistance.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FormDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    CaseId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BaseVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => new { x.CaseId, x.UserId, x.Form });
                    table.ForeignKey(
                        name: "FK_FormDrafts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What somebody was typing when the program was replaced is still there afterwards.
            migrationBuilder.Sql(
                """
                INSERT INTO "FormDrafts" ("CaseId", "UserId", "Form", "BaseVersion", "Json", "UpdatedAt")
                SELECT "CaseId", "UserId", 'visit', "BaseVersion", "Json", "UpdatedAt" FROM "VisitDrafts";
                """);

            migrationBuilder.DropTable(
                name: "VisitDrafts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "VisitDrafts",
                columns: table => new
                {
                    CaseId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BaseVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitDrafts", x => new { x.CaseId, x.UserId });
                    table.ForeignKey(
                        name: "FK_VisitDrafts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "VisitDrafts" ("CaseId", "UserId", "BaseVersion", "Json", "UpdatedAt")
                SELECT "CaseId", "UserId", "BaseVersion", "Json", "UpdatedAt" FROM "FormDrafts" WHERE "Form" = 'visit';
                """);

            migrationBuilder.DropTable(
                name: "FormDrafts");
        }
    }
}
