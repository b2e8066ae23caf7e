using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>IR-16: the paper's eight sequences, every alternative of each, through whole records at six-week visits.</summary>
public sealed class BestIrecistResponseTests
{
    [Theory]
    [InlineData("IR-16 #1", "iCR|iCR,iPR,iUPD,NE|iCR,iPR,iUPD,NE|iUPD|iCPD", "iCR")]
    [InlineData("IR-16 #2", "iUPD|iPR,iSD,NE|iCR|iCR,iUPD,NE|iCR,iPR,iSD,iUPD,NE", "iCR")]
    [InlineData("IR-16 #3", "iUPD|iPR|iPR,iSD,iUPD,NE|iPR,iSD,iUPD,NE|iPR,iSD,iUPD,NE", "iPR")]
    [InlineData("IR-16 #3, confirmed progression", "iUPD|iPR|iUPD|iCPD|iPR,iSD,iUPD,NE,iCPD", "iPR")]
    [InlineData("IR-16 #4", "iUPD|iSD,NE|iPR|iPR,iSD,iUPD,NE|iPR,iSD,iUPD,NE", "iPR")]
    [InlineData("IR-16 #4, confirmed progression", "iUPD|iSD,NE|iPR|iUPD|iCPD", "iPR")]
    [InlineData("IR-16 #5", "iUPD|iSD|iSD,iUPD,NE|iSD,iUPD,NE|iSD,iUPD,NE", "iSD")]
    [InlineData("IR-16 #5, confirmed progression", "iUPD|iSD|iUPD|iCPD|iSD,iUPD,NE", "iSD")]
    [InlineData("IR-16 #6", "iUPD|iCPD|iCR,iPR,iSD,NE|iCR,iPR,iSD,NE|iCR,iPR,iSD,NE", "iCPD")]
    [InlineData("IR-16 #7", "iUPD|iUPD|iCPD|iCR,iPR,iSD,NE|iCR,iPR,iSD,NE", "iCPD")]
    [InlineData("IR-16 #8", "iUPD|NE|NE|NE|NE", "iUPD")]
    public void Sequence_GivesBestResponse(string rule, string columns, string expected)
    {
        foreach (var sequence in Sequences(columns))
        {
            var course = new TumourCourse();
            foreach (var (visit, category) in sequence.Index())
            {
                course.Reported(42 * (visit + 1), irecist: category);
            }

            Assert.Equal((rule, Written(sequence), expected), (rule, Written(sequence), course.Assess().Index!.Best.Irecist!.Value.WrittenName()));
        }
    }

    [Fact]
    public void StableDisease_BeforeTheMinimumTime_DoesNotCount() =>
        Assert.Equal(IrecistCategory.IUPD, new TumourCourse().Reported(41, irecist: IrecistCategory.ISD).Reported(84, irecist: IrecistCategory.IUPD).Assess().Index!.Best.Irecist);

    private static string Written(IEnumerable<IrecistCategory> sequence) => string.Join(' ', sequence.Select(category => category.WrittenName()));

    private static IEnumerable<IrecistCategory[]> Sequences(string columns) => columns.Split('|')
        .Select(column => column.Split(',').Select(name => Vocabulary<IrecistCategory>.TryParse(name, out var category) ? category : throw new FormatException(name)))
        .Aggregate((IEnumerable<IrecistCategory[]>)[[]], (heads, column) => heads.SelectMany(head => column.Select(next => (IrecistCategory[])[.. head, next])));
}
