namespace IcResistance.Web.CommandLine;

internal static class Usage
{
    public const string Text = """
        IcResistance: resistance to immune checkpoint inhibitors in lung cancer, for the tumour board.

          serve                     start the web pages (default)
            --demo                  with the sample cases, in a store of their own
            --urls URL              where to listen (default http://localhost:5080)
          assess FILE...            print the assessment of each case as JSON; needs no database
            --as-of DAY|DATE        assess what was known on that day
            --language en|zh        language of the texts (default en)
            --jsonl                 one object a line
          import FILE...            put cases into the store; a file with an error changes nothing
            --add-only              refuse a case whose id is already there with other content
          export ID                 print a case of the store as a case file
            --output FILE           write it to a file instead
          summary ID|FILE           print the two-page summary
            --output FILE.pdf       where to (needed)
            --as-of DAY|DATE        print what was known on that day
            --language en|zh|both   both: one under the other, on more pages
            --paper a4|letter       (default a4)
            --layout summary|handout  handout: one page across, in five columns
            --large-print           type of 12 pt and more, on more pages
            --de-identified         without id, title, calendar dates, notes and free texts
            --board-date DATE       date of the meeting
            --final                 FINAL on every page instead of DRAFT
          booklet ID|FILE...        print the cases of a meeting behind one agenda, in one file
            --output FILE.pdf       where to (needed); the options of summary, without --as-of
          --help                    this text

        import, export, summary and booklet work on the store of serve, with --demo on that of serve --demo. Any setting of appsettings.json can be
        given as --Section:Key=value, for example --Storage:Folder=/srv/icresistance.
        FILE is a case file: one case or an array (.json), or one case a line (.jsonl).

        Exit status: 0 done; 1 a case was refused or not found (on standard error, "file: path: message", one a line); 2 wrong usage.
        """;
}
