import { describe, expect, it } from 'vitest';
import { districts } from '../../../../../shared/courts/districts.ts';
import { courtOfId, courtOfTitle } from '../../../../../shared/imports/docket/court-of-title.ts';

describe('the court that a title names', () => {
  it.each([
    [['U.S. District Court', 'DISTRICT OF ARIZONA (Phoenix Division)'], 'azd', 'America/Phoenix'],
    [
      ['U.S. District Court', 'California Northern District (San Francisco)'],
      'cand',
      'America/Los_Angeles',
    ],
    [['U.S. District Court', 'District of New Jersey [LIVE] (Newark)'], 'njd', 'America/New_York'],
    [
      ['US District Court for the Western District of Washington (Seattle)'],
      'wawd',
      'America/Los_Angeles',
    ],
    [
      ['U.S. District Court', 'Southern District of New York (Foley Square)'],
      'nysd',
      'America/New_York',
    ],
    [['U.S. District Court', 'Western District of Virginia (Roanoke)'], 'vawd', 'America/New_York'],
    [
      ['U.S. District Court', 'Southern District of West Virginia (Charleston)'],
      'wvsd',
      'America/New_York',
    ],
    [['U.S. District Court', 'District of Columbia (Washington, DC)'], 'dcd', 'America/New_York'],
    [['United States Court of Appeals for the Second Circuit'], 'ca2', 'America/New_York'],
    [['United States Court of Appeals', 'Fifth Circuit'], 'ca5', 'America/Chicago'],
  ])('%s', (lines, id, zone) => {
    expect(courtOfTitle(lines, [])).toMatchObject({ id, zone });
  });

  it('every district is found by its own name and by the name turned round', () => {
    for (const { id, aliases } of districts) {
      const [name = ''] = aliases;
      expect(courtOfTitle(['U.S. District Court', name], []).id, name).toBe(id);
      const turned = /^(\w+) District of (.+)$/.exec(name);
      if (turned !== null)
        expect(courtOfTitle([`${turned[2] ?? ''} ${turned[1] ?? ''} District`], []).id, name).toBe(
          id,
        );
    }
  });

  it('a bankruptcy court is none of the districts and keeps their clock', () => {
    expect(
      courtOfTitle(['U.S. Bankruptcy Court', 'Northern District of Alabama (Birmingham)'], []),
    ).toMatchObject({ id: 'alnb', zone: 'America/Chicago' });
  });

  it('where the title says nothing the links of the page do', () => {
    expect(courtOfTitle([], ['mad', 'mad']).id).toBe('mad');
    expect(courtOfTitle([], ['mad', 'vtd']).id).toBe('');
  });

  it('a district of two clocks has none unless its title names the city', () => {
    expect(courtOfTitle(['Western District of Kentucky'], []).zone).toBeNull();
    expect(courtOfTitle(['Western District of Kentucky (Paducah)'], []).zone).toBe(
      'America/Chicago',
    );
  });

  it('a title that is none gives none', () => {
    expect(courtOfTitle(['Superior Court'], [])).toMatchObject({ id: '', zone: null });
    expect(courtOfId('nowhere')).toMatchObject({ id: '', zone: null });
  });
});
