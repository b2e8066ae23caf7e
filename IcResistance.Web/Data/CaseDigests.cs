using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>Makes, writes and reads the digests of cases, and the terms by which lists find them.</summary>
internal static class CaseDigests
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        // Chinese stays Chinese: half the size, and readable for whoever looks into the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new PhraseJson() },
    };

    /// <summary>
    /// The rules of this program: the version of the knowledge and the identity of the compiled rules, so that a digest is
    /// made anew also where somebody changed a rule and forgot the version.
    /// </summary>
    public static string RuleSet { get; } = $"{KnowledgeCatalogue.Current.Version}/{typeof(CaseAssessor).Module.ModuleVersionId:N}";

    /// <summary>Puts digest and terms of a case beside it; the caller's transaction writes them together with the case.</summary>
    /// <param name="context">Knows the row already.</param>
    /// <param name="row">The case.</param>
    /// <param name="record">Its facts; null where they cannot be read.</param>
    /// <param name="isNew">The store has nothing of this case yet, so nothing needs to be looked up.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    public static async Task PutAsync(BoardDbContext context, CaseRow row, CaseRecord? record, bool isNew, CancellationToken cancellation)
    {
        var digest = record is null ? null : CaseDigest.Of(CaseAssessor.Assess(record));
        var json = digest is null ? null : JsonSerializer.Serialize(digest, s_json);
        if (!isNew && await context.CaseDigests.FindAsync([row.Id], cancellation) is { } written)
        {
            (written.CaseVersion, written.RuleSet, written.Json) = (row.Version, RuleSet, json);
        }
        else
        {
            context.CaseDigests.Add(new CaseDigestRow { CaseId = row.Id, CaseVersion = row.Version, RuleSet = RuleSet, Json = json });
        }

        var before = isNew ? [] : await context.CaseTerms.Where(term => term.CaseId == row.Id).ToListAsync(cancellation);
        var now = record is null ? [] : TermsOf(record, digest!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        context.CaseTerms.RemoveRange(before.Where(term => !now.Remove(term.Term)));
        context.CaseTerms.AddRange(now.Select(term => new CaseTerm { Term = term, CaseId = row.Id }));
    }

    /// <summary>Null where there is none, or where another version of the program wrote it in another form.</summary>
    public static CaseDigest? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<CaseDigest>(json, s_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> TermsOf(CaseRecord record, CaseDigest digest) =>
    [
        .. SearchWords.Of(record).Select(CaseTerms.Word),
        CaseTerms.Verdict(digest.Headline),
        .. digest.Stage is { } stage ? [CaseTerms.Stage(stage)] : (string[])[],
        .. CaseTerms.Of(digest.Warnings),
        .. digest.Mechanisms.Select(item => CaseTerms.Mechanism(item.Id)),
        .. digest.Mechanisms.Select(item => CaseTerms.Branch(KnowledgeCatalogue.Current.Mechanism(item.Id).Branch)),
    ];
}
